import type {Render} from '../../model/edition.js'
import {renderStix} from './render-stix.js'

/** The note as a STIX 2.1 bundle, for platforms of threat intelligence. */
export const render: Render = async input => new TextEncoder().encode(await renderStix(input))
