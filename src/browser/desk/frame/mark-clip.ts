const comment = 'desk-clip'
const rows = 'table, thead, tbody, tfoot, tr'

/** Mark where a message is clipped; a comment may stand anywhere between tags. */
export function markClip(html: string, offset: number | undefined): string {
  return offset === undefined ? html : `${html.slice(0, offset)}<!--${comment}-->${html.slice(offset)}`
}

/** Draw the line where the mark is, in the flow of the message: inside a table, as a row of its own. */
markClip.draw = (page: Document, words: string): void => {
  const mark = findMark(page)
  if (!mark) return
  const line = page.createElement('div')
  line.className = 'desk-clip'
  line.textContent = words
  const around = mark.parentElement
  if (!around?.matches(rows)) mark.replaceWith(line)
  else {
    const row = page.createElement('tr')
    const cell = row.appendChild(page.createElement('td'))
    cell.colSpan = 99
    cell.append(line)
    if (around.matches('tr')) around.after(row)
    else mark.replaceWith(row)
  }
}

function findMark(page: Document): Comment | undefined {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  // Nodes of this walk are comments; they are of the frame's own classes.
  while (walker.nextNode()) if (walker.currentNode.nodeValue === comment) return walker.currentNode as Comment
  return undefined
}
