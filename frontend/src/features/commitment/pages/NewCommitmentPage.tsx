import { Button, Group, NativeSelect, Select, Stack, Text, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQueries } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { citySignaturesQuery } from '@/features/adherence/public/queries'
import { cityQuery } from '@/features/city/public/queries'
import { useCityName } from '@/features/city/public/useCityName'
import { versionQuery } from '@/features/declaration/public/queries'
import { cityMembershipsQuery } from '@/features/membership/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { useSending } from '@/lib/useSending'
import { Allowed } from '@/ui/Allowed'
import { FormNotices } from '@/ui/FormNotices'
import { usePickText } from '@/ui/LangText'
import { AppLink, ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { toNew } from '../form/newCommitment'
import { ClauseField } from '../parts/ClauseField'
import { ClauseQuote } from '../parts/ClauseQuote'
import { useCreateCommitment } from '../writeApi'

const route = '/$lang/commitments/new'

/** A commitment begins with what it follows and what it is called; the rest is written once it is kept. */
export function NewCommitmentPage() {
  const { city } = useSearch({ from: route })
  const { actsForCity, isAdmin, isPending } = useMe()
  if (!city)
    return (
      <SignedIn>
        <WhichCity />
      </SignedIn>
    )
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : isAdmin || actsForCity(city)}>
        <Begin slug={city} />
      </Allowed>
    </SignedIn>
  )
}

function WhichCity() {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const pick = usePickText()
  const { cityMandates } = useMe()
  return (
    <Page title={t('new.whichCity')} width="read" lead={cityMandates.length === 0 ? t('new.noCity') : undefined}>
      <Stack gap="sm">
        {cityMandates.map(({ id, city = '', scopeNames }) => (
          <AppLink key={id} to="/$lang/commitments/new" params={{ lang }} search={(before) => ({ ...before, city })}>
            {pick(scopeNames)}
          </AppLink>
        ))}
      </Stack>
    </Page>
  )
}

const names = ['ground', 'block', 'sourceLanguage', 'titles'] as const

function Begin({ slug }: { slug: string }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const navigate = useNavigate()
  const pick = usePickText()
  const search = useSearch({ from: route })
  const { shortName } = useNetworks()
  const [{ data: held }, { data: signatures }, { data: memberships }] = useSuspenseQueries({
    queries: [cityQuery(slug), citySignaturesQuery(slug), cityMembershipsQuery(slug)],
  })
  const name = useCityName()(held.city)
  const signed = signatures.filter(({ state }) => state === 'SIGNED')
  const networks = memberships.filter(({ state }) => state === 'ADMITTED').map(({ network }) => network.slug)
  const grounds = [
    ...signed.map(({ declaration }) => ({
      value: `declaration:${declaration.slug}`,
      label: pick(declaration.titles, declaration.sourceLanguage),
    })),
    ...networks.map((network) => ({
      value: `network:${network}`,
      label: t('new.inNetwork', { network: shortName(network) }),
    })),
  ]
  const asked = search.declaration ? `declaration:${search.declaration}` : search.network && `network:${search.network}`
  const initial = {
    ground: grounds.find(({ value }) => value === asked)?.value ?? grounds[0]?.value ?? '',
    block: search.block ?? '',
    sourceLanguage: held.city.languages.find((tag) => ['en', 'es', 'fr'].includes(tag)) ?? (lang as string),
    titles: '',
  }
  const form = useForm({ defaultValues: initial, shouldFocusError: false })
  const language = useController({ control: form.control, name: 'sourceLanguage' })
  const languages = useLanguageOptions()
  const { errors } = form.formState
  const labels = {
    ground: t('new.ground'),
    block: t('form.block'),
    sourceLanguage: t('new.language'),
    titles: t('form.titles'),
  }
  const { mutateAsync, isPending } = useCreateCommitment()
  const sending = useSending({
    form,
    key: `new-commitment:${slug}:${asked ?? ''}:${search.block ?? ''}`,
    names,
    initial,
    send: async (values) => {
      const { commitment } = await mutateAsync(toNew(slug, values))
      await navigate({ to: '/$lang/commitments/$id/edit', params: { lang, id: commitment.id } })
    },
  })
  const ground = form.watch('ground')
  const block = form.watch('block')
  const signature = signed.find(({ declaration }) => ground === `declaration:${declaration.slug}`)
  const { data: version } = useQuery({
    ...versionQuery(signature?.declaration.slug ?? '', signature?.version ?? 0),
    enabled: signature?.version !== undefined,
  })
  const clause = version?.blocks.find(({ id }) => id === block)
  if (grounds.length === 0) {
    return (
      <Page title={t('new.title', { city: name })} lead={t('new.noGround')} width="read">
        <Group>
          <ButtonLink to="/$lang/declarations" params={{ lang }} search={{ state: 'OPEN' }}>
            {t('new.toDeclarations')}
          </ButtonLink>
        </Group>
      </Page>
    )
  }
  return (
    <Page title={t('new.title', { city: name })} lead={t('new.lead')} width="read">
      <form noValidate onSubmit={form.handleSubmit((values) => void sending.submit(values))}>
        <Stack gap="lg">
          <FormNotices form={form} labels={labels} sending={sending} />
          <NativeSelect
            label={labels.ground}
            description={t('new.groundHint')}
            data={grounds}
            error={errors.ground?.message}
            {...form.register('ground', { onChange: () => form.setValue('block', '') })}
          />
          {signature?.version && (
            <ClauseField
              name="block"
              label={labels.block}
              declaration={signature.declaration.slug}
              version={signature.version}
              value={block}
              error={errors.block?.message}
              onChange={(id) => form.setValue('block', id, { shouldDirty: true })}
            />
          )}
          {signature && clause && <ClauseQuote declaration={signature.declaration} clause={clause} />}
          <Select
            {...language.field}
            label={labels.sourceLanguage}
            description={t('new.languageHint')}
            data={languages}
            searchable
            allowDeselect={false}
            maw={420}
            error={errors.sourceLanguage?.message}
          />
          <TextInput
            label={labels.titles}
            description={t('form.titlesHint')}
            maxLength={200}
            error={errors.titles?.message}
            {...form.register('titles', { validate: (title) => title.trim() !== '' || t('new.titleMissing') })}
          />
          <Group>
            <Button type="submit" loading={isPending}>
              {t('new.begin')}
            </Button>
            <ButtonLink to="/$lang/my-cities" params={{ lang }} variant="subtle" onClick={sending.discard}>
              {t('new.leave')}
            </ButtonLink>
          </Group>
          <Text size="sm" c="dimmed">
            {t('new.then')}
          </Text>
        </Stack>
      </form>
    </Page>
  )
}
