import {Sandbox} from '../../io/sandbox/sandbox.js'
import {programPath} from '../../io/tool.js'
import type {handlers} from './handlers.js'
import {Verdicts} from './verdicts.js'

/** The process of this program in which drawings, pictures and fonts are worked on; compiled, whatever asks. */
export const sandbox = new Sandbox<typeof handlers>(programPath('engine/sandbox/main'))

/** Verdicts that this program found there. */
export const verdicts = new Verdicts()
