import {primaryLanguage, type IsoDate, type ToolLanguage} from '../text.js'
import {referencePrefix, type NewPublication} from './new-publication.js'

/** A file by its path in the publication, with `/`. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** A first note: a short alert without mistakes, to be changed into one's own. Its language is the publication's own tag, `en-GB`, where it has one. */
export const firstNote = (publication: NewPublication, language: ToolLanguage, day: IsoDate): NewFile => {
  const id = `${referencePrefix(publication)}-${day.slice(0, 4)}-ALE-001`
  const lang = publication.languages.find(tag => primaryLanguage(tag) === language) ?? language
  const {name, text} = texts[language]
  return {path: `notes/${name}.${lang}.md`, text: text({id, lang, day})}
}

interface NoteFacts {
  readonly id: string
  readonly lang: string
  readonly day: IsoDate
}

const french = ({id, lang, day}: NoteFacts): string => `---
reference: ${id}
type: note-alerte
titre: Exercice de coupure d'un câble sous-marin
langue: ${lang}
date: ${day}
statut: brouillon
specimen: oui # à supprimer quand la note devient la vôtre
auteurs: [{prenom: Anaïs, nom: Modèle, fonction: analyste}]
zone: union-europeenne
menaces: [infrastructures-critiques]
severite: modérée
probabilite: probable
confiance: modérée
tlp: TLP:CLEAR
destinataires: [enisa]
resume: >-
  Un exercice sur table a soumis trois équipes à la rupture d'un câble de télécommunications. Toutes ont rétabli le trafic
  en moins d'une journée, mais aucune n'a su dire qui devait prévenir les usagers. Nous jugeons probable qu'un incident
  réel provoque le même silence pendant plusieurs heures, et qu'il soit alors comblé par la rumeur.
points_cles:
  - Le trafic a été rétabli en moins d'une journée.
  - Personne n'avait pour tâche de prévenir les usagers.
  - Un message préparé d'avance suffirait à combler ce vide.
recommandations:
  - {texte: Désigner celui qui prévient les usagers et préparer son message., a: [enisa], priorite: 1}
---

## Ce que l'on sait

L'exercice a duré six heures. Chaque équipe disposait des mêmes moyens[^1].

## Ce que l'on en pense

Le silence a pesé plus que la panne. Il tient à l'organisation, non à la technique.

[^1]: Exercice fictif, écrit pour cette note.
`

const english = ({id, lang, day}: NoteFacts): string => `---
id: ${id}
type: alert
title: A table-top exercise on a broken submarine cable
lang: ${lang}
date: ${day}
status: draft
specimen: true # remove this once the note is yours
authors: [{given: Anaïs, family: Modèle, role: analyst}]
zone: union-europeenne
threats: [infrastructures-critiques]
severity: moderate
likelihood: likely
confidence: moderate
tlp: TLP:CLEAR
recipients: [enisa]
summary: >-
  A table-top exercise put three teams before a broken telecommunications cable. All of them restored traffic in less than
  a day, but none knew who had to inform users. We think it likely that a real incident would bring the same
  silence for several hours, and that rumour would then fill it.
key_points:
  - Traffic was restored in less than a day.
  - Nobody had the task of informing users.
  - A message prepared in advance would be enough to fill the gap.
recommendations:
  - {text: Name who informs users and prepare the message., to: [enisa], priority: 1}
---

## What we know

The exercise lasted six hours. Every team had the same means.[^1]

## What we make of it

Silence weighed more than the outage. It comes from organisation, not from technology.

[^1]: A fictitious exercise, written for this note.
`

const texts: Readonly<Record<ToolLanguage, {readonly name: string; readonly text: (facts: NoteFacts) => string}>> = {
  fr: {name: 'premiere-alerte', text: french},
  en: {name: 'first-alert', text: english},
}
