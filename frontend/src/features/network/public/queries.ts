export { networkActionsQuery, networkQuery, networksQuery, networkTodayQuery } from '../api'
