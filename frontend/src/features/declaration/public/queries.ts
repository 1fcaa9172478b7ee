export {
  declarationActionsQuery,
  declarationQuery,
  declarationsInStateQuery,
  declarationsQuery,
  versionQuery,
  versionsQuery,
} from '../api'
