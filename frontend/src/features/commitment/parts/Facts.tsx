import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { LightMark, ProgressMark } from '@/features/commitment-entry/public/Marks'
import { useCommitmentWords, useGoals } from '@/features/commitment-entry/public/useCommitmentWords'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Fact } from '@/ui/Fact'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'

/** Whether it is done, and whether the city reports in time, with what that means. */
export function Standing({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const { progress, progressReason, light, reportDueOn, redOn, lastAcceptedOn, onHoldSince, onHoldNote } = commitment
  return (
    <Section title={t('standing.title')} isAside>
      <Stack gap="xs">
        <ProgressMark progress={progress} />
        <Text size="sm">
          {lastAcceptedOn ? t('standing.lastReport', { date: format.day(lastAcceptedOn) }) : t('standing.noReport')}
        </Text>
        {progressReason && <Text size="sm">{progressReason}</Text>}
        {light && reportDueOn && redOn && (
          <>
            <LightMark light={light} />
            <Text size="sm">{t(`standing.${light}`, { due: format.day(reportDueOn), red: format.day(redOn) })}</Text>
          </>
        )}
        {onHoldSince && (
          <Text size="sm">
            {t('standing.onHold', { date: format.day(onHoldSince) })} {onHoldNote}
          </Text>
        )}
      </Stack>
    </Section>
  )
}

/** What is known of it besides its words. */
export function Facts({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const format = useFormat()
  const { label } = useThemes()
  const { name } = useGoals()
  const { startsOn, dueOn, department, partners, themes, sdgs, network, reviewer, publishedOn } = commitment
  return (
    <Section title={t('facts')} isAside>
      <dl style={{ margin: 0 }}>
        {startsOn && <Fact label={t('fact.startsOn')}>{format.day(startsOn)}</Fact>}
        {dueOn && <Fact label={t('fact.dueOn')}>{format.day(dueOn)}</Fact>}
        {department && <Fact label={t('fact.department')}>{department}</Fact>}
        {partners.length > 0 && <Fact label={t('fact.partners')}>{format.list(partners)}</Fact>}
        {themes.length > 0 && (
          <Fact label={t('fact.themes')}>
            <Tags>
              {themes.map((theme) => (
                <AppLink key={theme} to="/$lang/commitments" params={{ lang }} search={{ theme }}>
                  {label(theme)}
                </AppLink>
              ))}
            </Tags>
          </Fact>
        )}
        {sdgs.length > 0 && (
          <Fact label={t('fact.sdgs')}>
            <Tags>
              {sdgs.map((sdg) => (
                <AppLink key={sdg} to="/$lang/commitments" params={{ lang }} search={{ sdg }}>
                  {name(sdg)}
                </AppLink>
              ))}
            </Tags>
          </Fact>
        )}
        <Fact label={t('fact.network')}>
          <NetworkLink slug={network.slug} />
        </Fact>
        {reviewer.slug !== network.slug && (
          <Fact label={t('fact.reviewer')}>
            <NetworkLink slug={reviewer.slug} />
          </Fact>
        )}
        {publishedOn && <Fact label={t('fact.publishedOn')}>{format.day(publishedOn)}</Fact>}
      </dl>
    </Section>
  )
}

function Tags({ children }: { children: React.ReactNode[] }) {
  return (
    <List listStyleType="none" spacing={2}>
      {children.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
        <List.Item key={index}>{child}</List.Item>
      ))}
    </List>
  )
}

/** Why and when it was withdrawn, and that a signature under it no longer stands. */
export function Endings({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const words = useCommitmentWords()
  const { state, withdrawnOn, withdrawalReason, withdrawalNote, adherenceState } = commitment
  return (
    <>
      {state === 'WITHDRAWN' && withdrawnOn && (
        <Text maw="68ch">
          {t('withdrawn', {
            date: format.day(withdrawnOn),
            reason: withdrawalReason ? words.reason(withdrawalReason) : '',
          })}{' '}
          {withdrawalNote}
        </Text>
      )}
      {adherenceState === 'WITHDRAWN' && <Text maw="68ch">{t('signatureWithdrawn')}</Text>}
    </>
  )
}
