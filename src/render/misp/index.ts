import type {Edition} from '../../model/edition.js'
import {renderMisp} from './render-misp.js'

/** The note as an event for MISP, with its tags. */
export const mispEdition: Edition = {
  id: 'misp',
  group: 'data',
  extension: '.misp.json',
  needs: [],
  allows: ({masthead}) => masthead.tlp !== 'TLP:RED',
  render: async input => new TextEncoder().encode(await renderMisp(input)),
}
