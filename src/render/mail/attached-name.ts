import type {Document} from '../../model/document.js'

/** Name of the PDF that comes with the mail. A TLP:RED note's own name may say what it is about: its reference does not. */
export const attachedName = ({slug, masthead}: Document): string =>
  `${masthead.tlp === 'TLP:RED' ? masthead.reference : slug}.pdf`
