import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { EndButton } from '@/ui/EndButton'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { commitmentActionsQuery } from '../api'
import { useDiscardCommitment } from '../writeApi'

interface CommitmentActionsProps {
  commitment: Commitment
  etag: string | undefined
}

/** What whoever is signed in may do with this commitment, and nothing else. */
export function CommitmentActions({ commitment, etag }: CommitmentActionsProps) {
  const { t } = useTranslation('commitment')
  const { id, state, titles, sourceLanguage, city } = commitment
  const lang = useLanguage()
  const navigate = useNavigate()
  const params = { lang, id }
  const title = usePickText()(titles, sourceLanguage)
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...commitmentActionsQuery(id), enabled: isSignedIn })
  const { mutateAsync: discard } = useDiscardCommitment()
  const may = (operation: string, to?: string) =>
    actions.some((action) => action.action === operation && (to === undefined || action.to === to))
  return (
    <>
      {may('transitionCommitment', 'PUBLISHED') && (
        <ButtonLink to="/$lang/commitments/$id/review" params={params}>
          {t('act.review')}
        </ButtonLink>
      )}
      {may('updateCommitment') && (
        <ButtonLink
          to="/$lang/commitments/$id/edit"
          params={params}
          variant={state === 'PUBLISHED' ? 'default' : 'filled'}
        >
          {t(state === 'PUBLISHED' ? 'act.editWords' : 'act.edit')}
        </ButtonLink>
      )}
      {may('createCommitmentRevision') && (
        <ButtonLink to="/$lang/commitments/$id/revise" params={params} variant="default">
          {t('act.revise')}
        </ButtonLink>
      )}
      {may('transitionCommitment', 'WITHDRAWN') && (
        <ButtonLink
          to="/$lang/commitments/$id/withdraw"
          params={params}
          variant="default"
          c="var(--mantine-color-error)"
        >
          {t('act.withdraw')}
        </ButtonLink>
      )}
      {may('deleteCommitment') && (
        <EndButton
          label={t('act.discard')}
          question={t('discard.question', { title })}
          consequence={t('discard.then')}
          onConfirm={async () => {
            await discard({ commitment, etag })
            announce(t('discard.done'))
            await navigate({ to: '/$lang/cities/$slug/commitments', params: { lang, slug: city.slug } })
          }}
        />
      )}
    </>
  )
}
