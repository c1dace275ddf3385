import * as AdaptiveCards from "adaptivecards";
import markdownit from "markdown-it";
import "adaptivecards/dist/adaptivecards.css";
import { LOOK } from "./look";

const markdown = markdownit({ linkify: true });

// As Teams does: what a text block holds is read as markdown.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

export function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The card as an element; throws if anything in it is not of Adaptive Cards 1.5. */
export function rendered(content) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(LOOK);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(content, context);
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  const problems = [...events, ...card.validateProperties().validationEvents];
  if (problems.length > 0) {
    throw new Error("not a good card: " + JSON.stringify(problems.map((problem) => problem.message)));
  }
  const box = element("div", "card");
  box.append(card.render());
  return box;
}
