export {
  declarationActionsQuery,
  declarationQuery,
  declarationsInStateQuery,
  declarationsQuery,
  versionQuery,
} from '../api'
