import type {Edition} from '../../model/edition.js'
import {attachedEditions} from './attachments.js'

/** The printed note. What prints it is loaded when the first one is: most commands need no PDF. */
export const pdfEdition: Edition = {
  id: 'pdf',
  group: 'pdf',
  extension: '.pdf',
  needs: attachedEditions,
  allows: () => true,
  render: async input => (await import('./render-pdf.js')).renderPdf(input),
}
