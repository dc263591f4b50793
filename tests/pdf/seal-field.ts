import type {Dictionary} from './pdf-file.js'

/** The field of a signature that nobody sees: it has no size (ISO 32000-2, 12.7.5.5). */
export const isSealField = (body: Dictionary): boolean =>
  body['/Subtype'] === '/Widget' && body['/FT'] === '/Sig' && JSON.stringify(body['/Rect']) === '[0,0,0,0]'
