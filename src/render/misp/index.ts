import type {Render} from '../../model/edition.js'
import {renderMisp} from './render-misp.js'

/** The note as an event for MISP, with its tags. */
export const render: Render = async input => new TextEncoder().encode(await renderMisp(input))
