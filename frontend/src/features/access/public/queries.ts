export { mandateRequestsQuery, mandatesQuery, meQuery, type Scope } from '../api'
