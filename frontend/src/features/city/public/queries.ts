export { cityActionsQuery, cityQuery, cityTodayQuery } from '../api'
