import {parseVcards} from '../../../dist/io/address-book/parse-vcard.js'
import {textTarget} from '../pieces.mjs'

export const pieces = [
  ...[
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    'VERSION:2.1\r\n',
    'VERSION:3.0\n',
    'VERSION:4.0\n',
    '\r\n',
    '\n',
    '\n ',
    '=\n',
  ],
  ...['EMAIL', 'FN', 'N', 'LANG', 'item1.', ';', ':', ',', '=', '"', '\\', '\\n', '\\;', ' ', '\t', '\uFEFF'],
  ...[
    ';TYPE=work',
    ';PREF=1',
    ';PREF',
    ';ENCODING=QUOTED-PRINTABLE',
    ';CHARSET=UTF-8',
    'QUOTED-PRINTABLE',
    '=C3=AF',
    '=3D',
  ],
  ...['mailto:', 'name@example.org', 'Anaïs', 'Modèle;Anaïs;;;', 'fr', 'é'],
]

export const seeds = ['tests/fuzz/examples/vcard']

/** Any text has cards, or none. */
export const fuzz = textTarget(pieces, text => void parseVcards(text))
