// Sizes and colours of Teams in its light theme.
const TEXT = "#242424";
const SUBTLE = "#616161";

const FONT = {
  fontFamily: "'Segoe UI', 'Open Sans', 'Noto Sans', 'DejaVu Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 17, large: 21, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
};

function colours(ground) {
  const both = (colour) => ({ default: colour, subtle: colour });
  return {
    backgroundColor: ground,
    foregroundColors: {
      default: { default: TEXT, subtle: SUBTLE },
      accent: both("#5b5fc7"),
      attention: both("#c4314b"),
      good: both("#237b4b"),
      warning: both("#835c00"),
    },
  };
}

export const LOOK = {
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 12 },
  separator: { lineThickness: 1, lineColor: "#e0e0e0" },
  fontTypes: { default: FONT, monospace: FONT },
  containerStyles: { default: colours("#ffffff"), emphasis: colours("#f5f5f5") },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", size: "default", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder", size: "default" },
    },
    errorMessage: { size: "small", color: "attention" },
  },
  textStyles: { heading: { size: "medium", weight: "bolder" } },
};
