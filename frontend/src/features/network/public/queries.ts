export { networkActionsQuery, networkQuery, networksQuery } from '../api'
