/** Show another document in this page's place; nothing of it runs. */
export async function showDocument(html: string): Promise<void> {
  const shown = new DOMParser().parseFromString(html, 'text/html')
  const root = document.documentElement
  for (const {name} of [...root.attributes]) root.removeAttribute(name)
  for (const {name, value} of shown.documentElement.attributes) root.setAttribute(name, value)
  root.replaceChildren(...[shown.head, shown.body].map(part => document.adoptNode(part)))
  await document.fonts.ready
}
