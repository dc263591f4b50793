/** The fields of `CampaignWords`, in their order. */
export type CampaignRow = readonly [string, string, string, string, string, string, string]

/** The English words, also for recipients whose language has none of its own. */
export const english: CampaignRow = [
  'Source of your address',
  'Unsubscribe',
  'TEST',
  'Leaving our mailing list',
  'Shall we stop sending you our notes at this address?',
  'Done: we will not send you our notes any more.',
  'This link is not valid. Reply to any of our messages and we will take you off the list.',
]
