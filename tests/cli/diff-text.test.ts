import {expect, it} from 'vitest'
import {diffText} from '../../src/cli/diff-text.js'
import {styleFor} from '../../src/cli/style.js'
import {compareDocuments} from '../../src/note/comparison/compare-documents.js'
import {sampleVersion, undoneAlert} from '../support/sample-versions.js'

it('tells each change where it is, by name', async () => {
  const documents = {
    before: await sampleVersion('cables-sous-marins.fr', undoneAlert),
    after: await sampleVersion('cables-sous-marins.fr'),
  }
  const comparison = compareDocuments(documents.before, documents.after)
  const names = {before: {en: '', fr: ''}, after: {en: '', fr: ''}}
  const report = {root: '', path: '', names, documents, comparison, artifacts: [], messages: []}
  const style = styleFor({write: () => {}}, {})
  const lines = diffText(report, {language: 'fr', style, contextWords: 4})
  expect(lines.map(line => line.replaceAll(/[\u00A0\u202F]/g, ' '))).toEqual([
    'En-tête',
    '  ~ version : [-1.0-]{+1.1+}',
    '  ~ revisions : {+1.1 · 2026-11-20 · correction · La capacité perdue par la liaison B est de 62 %, et non de 26 % (tableau 1). Les conclusions ne changent pas.+}',
    '  ~ severite : [-modérée-]{+élevée+}',
    '',
    'Texte',
    '  § Nature de l’exercice',
    '  ~ … 3 h 30 par [-quatre-]{+cinq+} équipes : un …',
    '  > Paragraphe déplacé ici : L’intérêt d’un tel exercice est de séparer deux questions…',
    '  § Ce que le scénario établit',
    '  ~ B, tronçon central : Capacité perdue (%) : [-26-]{+62+}',
    '  § Appréciation',
    '  - [-Les relevés des satellites n’ont pas servi, faute de temps[^3].-]',
    '  ~ Si une quatrième liaison [-tombe-]{+cède+}',
    '  § Effets attendus',
    '  + {+dossiers hospitaliers hébergés à l’étranger inaccessibles.+}',
    '  § Ce qui peut être fait en soixante jours',
    '  < Paragraphe déplacé plus haut : L’intérêt d’un tel exercice est de séparer deux questions…',
    '',
    'Recommandations',
    '  ~ 3 : Priorité : [-Priorité 3-]{+Priorité 2+}',
    '',
    'Notes de bas de page',
    '  - [-Le marché d’images est en cours de passation.-]',
    '',
  ])
})
