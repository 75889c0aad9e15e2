// The text of a page as it stands in the HTML already.

/** The same as it stands in the HTML already, left as it is: nothing of it is fetched or rendered a second time. */
export function StillBody({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the page's own HTML, made where the product was built
  return <div className="reading-body" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
