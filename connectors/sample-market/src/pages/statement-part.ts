import type { Statement } from "@touchstone/interface";
import { instantText } from "./format.js";
import { html, type Markup } from "./markup.js";
import type { View } from "./view.js";

/** A statement of reasons as its seller reads it, in the language of the page. */
export function statementPart(view: View, statement: Statement, inForce: boolean): Markup {
  const { words, language } = view;
  const text = statement.texts[language];
  return html`<details class="statement"${inForce && html` open`}>
<summary><span>${text.title}</span><span class="pill ${inForce ? "down" : "quiet"}">${inForce ? words.inForce : words.lifted}</span></summary>
<dl>
${part(words.facts, html`<p>${text.facts}</p>`)}
${part(words.ground, html`<p>${text.ground}</p>`)}
${part(words.automation, html`<p>${text.automation}</p>`)}
${part(words.redress, html`<ul>${text.redress.map((way) => html`<li>${way.text}${way.until !== undefined && html` <span class="when">(${words.until} ${instantText(way.until, language)})</span>`}</li>`)}</ul>`)}
</dl>
<p class="small">${words.imposed}: ${instantText(statement.imposedAt, language)}${inForce && html`<br>${words.contestUntil}: <strong>${instantText(statement.contestUntil, language)}</strong>`}<br>${words.reference}: <code>${statement.id}</code></p>
</details>`;
}

function part(name: string, value: Markup): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
