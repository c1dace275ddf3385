import { rendered } from "./card";

// Whether words are shown as they are, in a card and where only its fallback is shown: [{ words, card }, …].
const OBEYED = "a, strong, em, b, i, code, pre, img, h1, h2, h3, h4, ul, ol, blockquote, hr, table, s, u";

function read(box) {
  box.querySelectorAll("br").forEach((line) => line.replaceWith("\n"));
  return visible(box.textContent);
}

// Nobody sees a word joiner, nor the line break that ends a paragraph of markdown.
function visible(text) {
  return text.replaceAll("\u2060", "").trimEnd();
}

function bare(text) {
  return text.replace(/[\s\u2060]/g, "");
}

function wrong({ words, card }) {
  const shown = rendered(card);
  const fallback = rendered({
    type: "AdaptiveCard",
    version: "1.5",
    body: [{ type: "TextBlock", text: card.fallbackText, wrap: true }],
  });
  const cut = card.fallbackText.endsWith("…");
  return (
    shown.querySelector(OBEYED) !== null ||
    fallback.querySelector(OBEYED) !== null ||
    read(shown) !== visible(words) ||
    (!cut && bare(read(fallback)) !== bare(words))
  );
}

const failures = window.SCENE.filter(wrong).map((one) => one.words);
document.title = `${window.SCENE.length} checked, ${failures.length} wrong`;
document.querySelector("#page").textContent = JSON.stringify(failures.slice(0, 5), null, 1);
