export { mandateRequestsQuery, mandatesQuery, meQuery } from '../api'
