import * as AdaptiveCards from "adaptivecards";
import markdownit from "markdown-it";
import "adaptivecards/dist/adaptivecards.css";
import "./frame.css";
import { LOOK } from "./look";

// A scene is what one person sees: { kind: "chat" | "form", title, cards: [card, …] }.
const scene = window.SCENE;
const markdown = markdownit({ linkify: true });

// As Teams does: what a text block holds is read as markdown.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function rendered(content) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(LOOK);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(content, context);
  const problems = context.eventCount ? [context.getEventAt(0).message] : card.validateProperties().validationEvents;
  if (problems.length > 0) {
    throw new Error("not a good card: " + JSON.stringify(problems.map((p) => p.message ?? p)));
  }
  const box = element("div", "card");
  box.append(card.render());
  return box;
}

function chat() {
  const talk = element("section", "talk");
  const head = element("header", "from");
  head.append(element("b", "", "Praxis"), element("span", "", "15:00"));
  talk.append(element("div", "logo", "✓"), head, ...scene.cards.map(rendered));
  return talk;
}

function form() {
  const dialog = element("section", "dialog");
  const head = element("header", "title");
  head.append(element("div", "logo", "✓"), element("b", "", scene.title), element("span", "close", "✕"));
  dialog.append(head, ...scene.cards.map(rendered));
  return dialog;
}

const main = element("main", scene.kind);
main.append(scene.kind === "form" ? form() : chat());
document.querySelector("#page").append(main);
document.title = String(Math.ceil(main.getBoundingClientRect().height));
