import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Letters of one size, without the spaces between them. */
export interface Letters {
  readonly text: string
  readonly sizePt: number
}

/** The letters on each page of a PDF, as pdf.js finds them. */
export async function lettersOn(bytes: Uint8Array): Promise<readonly (readonly Letters[])[]> {
  const pdf = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
  const numbers = Array.from({length: pdf.numPages}, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(async number => (await pdf.getPage(number)).getTextContent()))
  return pages.map(({items}) =>
    items.flatMap(item =>
      'str' in item
        ? [{text: item.str.replaceAll(/\s/g, ''), sizePt: Math.hypot(item.transform[2], item.transform[3])}]
        : [],
    ),
  )
}
