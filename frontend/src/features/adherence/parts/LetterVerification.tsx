import { useTranslation } from 'react-i18next'
import type { InvitationVerification } from '@/api/generated'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Mark } from './Mark'

/** For whom and for what a letter of invitation was issued, and whether it stands. */
export function LetterVerification({ verification }: { verification: InvitationVerification }) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const lang = useLanguage()
  const { event, title, fullName, nationality, represents, date, place, issuer, issuedOn, language, code, stands } =
    verification
  const kind = event.kind === 'MEETING' ? 'meetings' : 'conferences'
  return (
    <Page
      title={t('letter.found', { name: fullName })}
      above={<Mark stands={stands}>{t(stands ? 'letter.stands' : 'letter.past')}</Mark>}
      width="read"
    >
      <AnswerList>
        <Answer question={t('letter.event')}>
          <AppLink to={`/$lang/${kind}/$slug`} params={{ lang, slug: event.slug }} lang={language}>
            {title}
          </AppLink>
        </Answer>
        <Answer question={t('letter.date')}>
          <span lang={language}>{date}</span>
        </Answer>
        {place && (
          <Answer question={t('letter.place')}>
            <span lang={language}>{place}</span>
          </Answer>
        )}
        {nationality && <Answer question={t('letter.nationality')}>{format.country(nationality)}</Answer>}
        {represents && <Answer question={t('letter.represents')}>{represents}</Answer>}
        <Answer question={t('letter.issuer')}>
          <NetworkLink slug={issuer.slug} />
        </Answer>
        <Answer question={t('letter.issuedOn')}>{format.day(issuedOn)}</Answer>
        <Answer question={t('verify.code')}>{code}</Answer>
      </AnswerList>
    </Page>
  )
}
