/** Question of the desk to the examiner's page: a document's HTML, to be looked at as it is. */
export interface ExaminationRequest {
  readonly id: number
  readonly html: string
  /** A mail is no page of its own: nobody asks for landmarks in it. */
  readonly kind: 'page' | 'mail'
  /** Of what is said of the findings. */
  readonly language: 'en' | 'fr'
}

/** A place at fault: where the desk finds it, and what is wrong there. */
export interface FoundPlace {
  readonly selector: string
  readonly html: string
  readonly summary: string
}

/** Finding of axe against one of its rules. */
export interface Finding {
  readonly id: string
  readonly impact: string
  readonly help: string
  readonly places: readonly FoundPlace[]
}

export interface ExaminationAnswer {
  readonly id: number
  readonly findings: readonly Finding[]
  /** Failure, instead of findings. */
  readonly failure?: string
}
