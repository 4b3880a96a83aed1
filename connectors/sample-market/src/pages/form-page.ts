import { KINDS } from "../catalogue/kinds.js";
import { categoryText, sellerPath } from "./cards.js";
import type { FormFaults, FormTexts } from "./good-form.js";
import type { Page } from "./layout.js";
import { html, type Markup } from "./markup.js";
import { address, type View } from "./view.js";

export interface FormPage {
  readonly seller: { readonly id: string; readonly name: string };
  /** The listing that is edited; `null` for a new one. */
  readonly listing: string | null;
  readonly texts: FormTexts;
  readonly faults: FormFaults;
}

/** Where a seller writes or rewrites a listing. */
export function formPage(view: View, { seller, listing, texts, faults }: FormPage): Page {
  const { words } = view;
  const own = sellerPath(seller.id);
  const action = listing === null ? own : `${own}/listings/${encodeURIComponent(listing)}`;
  const title = listing === null ? words.newListing : words.editListing;
  const field = fieldsOf(view, faults);
  const content = html`
<p class="crumb"><a href="${address(view, own)}">${words.centre}: ${seller.name}</a></p>
<h1 class="heading">${title}</h1>
${Object.keys(faults).length > 0 && html`<p class="bad" role="alert">${words.mend}</p>`}
<form class="form" method="post" action="${address(view, listing === null ? `${action}/listings` : action)}" novalidate>
${field("title", words.title, (at) => html`<input ${at} type="text" maxlength="200" required value="${texts.title}">`)}
${field("description", `${words.description} (${words.optional})`, (at) => html`<textarea ${at} rows="5" maxlength="5000">${texts.description}</textarea>`)}
<div class="pair">
${field("price", words.price, (at) => html`<input ${at} type="text" inputmode="decimal" required value="${texts.price}">`)}
${field("quantity", words.quantity, (at) => html`<input ${at} type="text" inputmode="numeric" required value="${texts.quantity}">`)}
</div>
<div class="pair">
${field("category", words.category, (at) => html`<select ${at}>${Object.values(KINDS).map((kind) => option(kind.category, categoryText(view, kind.category), texts.category))}</select>`)}
${field("condition", words.condition, (at) => html`<select ${at}>${(["new", "used", "refurbished", "unknown"] as const).map((name) => option(name, words.conditions[name], texts.condition))}</select>`)}
</div>
${field("brand", `${words.brand} (${words.optional})`, (at) => html`<input ${at} type="text" maxlength="200" value="${texts.brand}">`, words.brandHint)}
<p class="buttons"><button class="button" type="submit">${listing === null ? words.publish : words.save}</button>
<a class="button plain" href="${address(view, own)}">${words.cancel}</a></p>
</form>`;
  return { title, content };
}

function option(value: string, text: string, chosen: string): Markup {
  return html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`;
}

/** A labelled field, with what is wrong with it below, which is read out with it. */
function fieldsOf(view: View, faults: FormFaults) {
  return (
    name: keyof FormTexts,
    label: string,
    control: (attributes: Markup) => Markup,
    hint?: string,
  ): Markup => {
    const fault = faults[name];
    const told = [hint !== undefined && `${name}-hint`, fault !== undefined && `${name}-fault`];
    const describedBy = told.filter(Boolean).join(" ");
    const attributes = html`id="${name}" name="${name}"${describedBy !== "" && html` aria-describedby="${describedBy}"`}${fault !== undefined && html` aria-invalid="true"`}`;
    return html`<p class="field"><label for="${name}">${label}</label>${control(attributes)}
${hint !== undefined && html`<span class="small" id="${name}-hint">${hint}</span>`}
${fault !== undefined && html`<span class="fault small" id="${name}-fault">${view.words.formFaults[fault]}</span>`}</p>`;
  };
}
