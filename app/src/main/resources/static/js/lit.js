// The only place that names the library's version; PageFilesTest compares it with the build's.
export { html, nothing, render } from "/webjars/lit-html/3.3.1/lit-html.js";
export { keyed } from "/webjars/lit-html/3.3.1/directives/keyed.js";
export { repeat } from "/webjars/lit-html/3.3.1/directives/repeat.js";
