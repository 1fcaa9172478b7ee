export { cityCommitmentsQuery } from '../api'
