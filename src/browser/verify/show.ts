import type {VerifyParts} from './parts.js'
import type {Told} from './told.js'

/** Show nothing but a line, if any. */
export function showNothing({results}: VerifyParts, line = ''): void {
  results.replaceChildren(line)
}

/** Show what a file is, below those before it. */
export function showTold({results, result, root, words}: VerifyParts, name: string, told: Told): void {
  const {content} = result
  const copy = document.importNode(content, true)
  const part = (key: string) => copy.querySelector<HTMLElement>(`[data-result="${key}"]`)
  const [box, file, verdict, more, link] = ['box', 'file', 'verdict', 'more', 'link'].map(part)
  const [first, ...rest] = told.lines
  if (box) box.dataset['state'] = told.state
  if (file) file.textContent = name
  if (verdict) verdict.textContent = first
  more?.replaceChildren(...rest.map(lineOf))
  if (more && rest.length === 0) more.remove()
  if (link instanceof HTMLAnchorElement && told.page !== undefined) {
    link.href = new URL(told.page, root).href
    link.textContent = words.official
  } else link?.remove()
  results.append(copy)
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('li')
  line.textContent = text
  return line
}
