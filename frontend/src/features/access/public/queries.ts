export { mandateRequestsQuery, meQuery } from '../api'
