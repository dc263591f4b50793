/** The five labels of the Traffic Light Protocol 2.0, least restrictive first (FIRST, August 2022). */
export const tlpLabels = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const

/** A TLP 2.0 label: capitals, no space, never translated. */
export type TlpLabel = (typeof tlpLabels)[number]

/** How much a label restricts: 0 for CLEAR to 4 for RED. */
export const tlpRank = (label: TlpLabel): number => tlpLabels.indexOf(label)

/** Whether a label forbids what a ceiling allows. */
export const exceeds = (label: TlpLabel, ceiling: TlpLabel): boolean => tlpRank(label) > tlpRank(ceiling)

/** Whether a note with this label may reach the public: TLP:CLEAR alone. */
export const isPublic = (label: TlpLabel): boolean => label === 'TLP:CLEAR'

/** Text colours on the black cartouche, fixed by the standard whatever the brand (FIRST TLP 2.0, "TLP in documents"). */
export const tlpColors: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': '#FFFFFF',
  'TLP:GREEN': '#33FF00',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:RED': '#FF2B2B',
}

/** Ground of the cartouche, in every medium and mode. */
export const tlpGround = '#000000'
