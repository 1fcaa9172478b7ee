export {
  adherenceQuery,
  adherenceTextQuery,
  cityDraftsQuery,
  citySignaturesQuery,
  latestSignaturesQuery,
  signatoriesQuery,
  signaturesOverTimeQuery,
} from '../api'
