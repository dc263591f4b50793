import type {Vocabularies} from './term.js'
import {recipients} from './recipients.js'
import {threats} from './threats.js'
import {types} from './types.js'
import {zones} from './zones.js'

/** Vocabularies that every publication starts from; `cess.yml` extends it. */
export const builtInVocabularies: Vocabularies = {types, zones, threats, recipients}
