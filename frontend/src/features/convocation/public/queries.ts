export { answersQuery, convocationsQuery } from '../api'
