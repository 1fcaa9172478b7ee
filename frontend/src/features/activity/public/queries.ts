export { historyQuery } from '../api'
