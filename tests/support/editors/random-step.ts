import fc from 'fast-check'

const pieces = [
  ...[
    '',
    '',
    '\n',
    '\n\n',
    '---\n',
    'zone: ',
    'tlp: TLP:RED\n',
    'statut: brouillon\n',
    '[',
    '{',
    '}',
    '"',
    ': ',
    '  - ',
  ],
  ...['# ', '## ', '##', '- ', '> ', '| a | b |\n', ':::encadre[Titre]\n', ':::figure{src=a.png}\n', ':::\n', '[^1]'],
  ...[
    '[^1]: ',
    '[@doe2026]',
    '[la note](a.fr.md#',
    '[](#',
    'b.fr.md)',
    'CESS-2026-ALE-002',
    'bibliographie: sources.bib\n',
  ],
  ...['`', '```\n', '<b>', '\t', '\r\n', 'coeur', 'é', '\u0301', '😀', 'Un mot. ', '\0', '\u202e'],
]

/** A step of somebody at an editor, or of another program beside it. */
export const step = fc.noBias(
  fc.record({
    kind: fc.constantFrom(
      ...([
        'edit',
        'edit',
        'edit',
        'edit',
        'edit',
        'undo',
        'undo',
        'open',
        'close',
        'save',
        'ask',
        'ask',
        'cancel',
      ] as const),
      ...(['rename', 'remove', 'create', 'foreign', 'settings'] as const),
    ),
    which: fc.nat(1000),
    /** Share of the text before the place. */
    at: fc.nat(10_000).map(at => at / 10_000),
    gone: fc.nat(40),
    text: fc.constantFrom(...pieces),
  }),
)
/** One step of an editor's session. */
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
