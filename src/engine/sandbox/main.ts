/** The program of the sandbox's process. */
import {serveSandbox} from '../../io/sandbox/serve-sandbox.js'
import {handlers} from './handlers.js'

serveSandbox(handlers)
