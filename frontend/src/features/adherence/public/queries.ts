export {
  adherenceQuery,
  adherenceTextQuery,
  citySignaturesQuery,
  signatoriesQuery,
} from '../api'
