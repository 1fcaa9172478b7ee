export { clauseOutcomesQuery, commitmentActionsQuery, commitmentQuery } from '../api'
