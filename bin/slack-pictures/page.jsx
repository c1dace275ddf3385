import React from "react";
import { createRoot } from "react-dom/client";
import { Message } from "slack-blocks-to-jsx";
import "slack-blocks-to-jsx/dist/style.css";
import "./frame.css";

// A scene is what one person sees: { kind: "message" | "home", messages: [blocks, …] }.
const scene = window.SCENE;
const LOGO =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="7" fill="#2f5d50"/>' +
      '<path d="M9 19l6 6 12-14" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>'
  );

// React tells of what it has put on the page by effects only.
function Scene() {
  React.useEffect(() => {
    requestAnimationFrame(() => {
      document.title = String(Math.ceil(document.querySelector("main").getBoundingClientRect().height));
    });
  }, []);
  return (
    <main className={scene.kind}>
      {scene.messages.map((blocks, i) => (
        <Message
          key={i}
          blocks={blocks}
          name="Praxis"
          logo={LOGO}
          time={new Date(scene.at ?? "2026-11-20T15:00:00")}
          withoutWrapper={scene.kind !== "message"}
        />
      ))}
    </main>
  );
}

createRoot(document.getElementById("page")).render(<Scene />);
