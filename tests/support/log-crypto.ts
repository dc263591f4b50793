import {createHash} from 'node:crypto'
import type {Sha256} from '../../src/model/log/merkle.js'

/** SHA-256 by Node. */
export const sha256: Sha256 = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())
