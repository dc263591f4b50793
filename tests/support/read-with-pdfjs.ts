import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words of a PDF as pdf.js finds them, its pieces one after the other. */
export async function readWithPdfjs(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
  const numbers = Array.from({length: pdf.numPages}, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(async number => (await pdf.getPage(number)).getTextContent()))
  return pages.flatMap(({items}) => items.map(item => ('str' in item ? item.str : ''))).join('|')
}
