export { cityActionsQuery, cityQuery } from '../api'
