import { element, rendered } from "./card";
import "./frame.css";

// A scene is what one person sees: { kind: "chat" | "form", at, title, cards: [card, …] }.
const scene = window.SCENE;

function chat() {
  const talk = element("section", "talk");
  const head = element("header", "from");
  head.append(element("b", "", "Praxis"), element("span", "", scene.at));
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
