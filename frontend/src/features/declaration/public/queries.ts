export {
  adoptedQuery,
  declarationActionsQuery,
  declarationQuery,
  declarationsInStateQuery,
  declarationsQuery,
  versionQuery,
} from '../api'
