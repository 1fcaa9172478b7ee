import { zodResolver } from '@hookform/resolvers/zod'
import { NativeSelect, Radio, Select, Stack, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type UseFormRegister, useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useConferenceOptions } from '@/features/conference/public/useConferenceOptions'
import { useNetworks } from '@/features/network/public/useNetworks'
import { today } from '@/lib/dates/today'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { useSending } from '@/lib/useSending'
import { FormButtons } from '@/ui/FormButtons'
import { FormNotices } from '@/ui/FormNotices'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { useCreateDeclaration } from '../api'
import {
  type FactValues,
  type NewValues,
  newNames,
  newSchema,
  newValues,
  toNewDeclaration,
} from '../form/declarationValues'
import { FactFields } from '../form/FactFields'
import { useFactLabels } from '../form/useFactLabels'

/** What a new declaration begins with; its text is written on the next page. */
export function NewDeclarationPage() {
  return (
    <SignedIn>
      <DeclarationCreate />
    </SignedIn>
  )
}

function DeclarationCreate() {
  const { t } = useTranslation('declaration-editor')
  const { isPending, issuers } = useIssuers()
  if (isPending) return null
  if (issuers.length === 0) return <Page title={t('notYours.title')} lead={t('notYours.text')} width="read" />
  return <NewDeclarationForm issuers={issuers} />
}

function NewDeclarationForm({ issuers }: { issuers: { value: string; label: string }[] }) {
  const { t } = useTranslation('declaration-editor')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { network = issuers[0]?.value ?? '' } = useSearch({ from: '/$lang/declarations/new' })
  const initial = newValues(network, lang, Number(today().slice(0, 4)))
  const form = useForm<NewValues>({
    defaultValues: initial,
    resolver: zodResolver(newSchema(t)),
    shouldFocusError: false,
  })
  const { errors } = form.formState
  const language = useController({ control: form.control, name: 'sourceLanguage' })
  const text = useController({ control: form.control, name: 'text' })
  const languages = useLanguageOptions()
  const conferences = useConferenceOptions(form.watch('issuer'))
  const { mutateAsync, isPending } = useCreateDeclaration()
  const labels: Record<string, string> = {
    issuer: t('create.issuer'),
    sourceLanguage: t('create.language'),
    titles: t('create.titleLabel'),
    theme: t('create.theme'),
    ...useFactLabels(),
  }

  const sending = useSending({
    form,
    key: 'new-declaration',
    names: newNames,
    initial,
    send: async (values) => {
      const { slug, state } = await mutateAsync(toNewDeclaration(values))
      const to = state === 'DRAFT' ? '/$lang/declarations/$slug/write' : '/$lang/declarations/$slug'
      await navigate({ to, params: { lang, slug } })
    },
  })

  return (
    <Page title={t('create.title')} lead={t('create.lead')} width="read">
      <form noValidate onSubmit={form.handleSubmit(sending.submit)}>
        <Stack gap="lg">
          <FormNotices form={form} labels={labels} sending={sending} />
          <NativeSelect
            label={labels.issuer}
            data={issuers}
            error={errors.issuer?.message}
            {...form.register('issuer')}
          />
          <Select
            {...language.field}
            onChange={(value) => language.field.onChange(value ?? '')}
            label={labels.sourceLanguage}
            description={t('create.languageHint')}
            data={languages}
            searchable
            error={errors.sourceLanguage?.message}
          />
          <TextInput label={labels.titles} error={errors.titles?.message} {...form.register('titles')} />
          <TextInput
            label={labels.theme}
            description={t('create.themeHint')}
            error={errors.theme?.message}
            {...form.register('theme')}
          />
          <Radio.Group {...text.field} label={t('create.text')}>
            <Stack gap="xs" mt="xs">
              {(['here', 'elsewhere'] as const).map((where) => (
                <Radio
                  key={where}
                  size="md"
                  value={where}
                  label={t(`create.${where}`)}
                  description={t(`create.${where}Hint`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <FactFields
            register={form.register as unknown as UseFormRegister<FactValues>}
            errors={errors}
            labels={labels}
            conferences={conferences}
          />
          <FormButtons label={t('create.send')} isSending={isPending} isKept />
        </Stack>
      </form>
    </Page>
  )
}

/** The networks for which whoever is signed in may declare something: those they run first, then those within them. */
function useIssuers() {
  const { networkMandates, me, isPending } = useMe()
  const { networks, lineage, fullName } = useNetworks()
  const run = new Set(
    networkMandates.flatMap(({ network, role }) => (role === 'REVIEWER' || !network ? [] : [network])),
  )
  const issuers = networks
    .filter(({ slug }) => me?.admin || lineage(slug).some((above) => run.has(above)))
    .map(({ slug }) => ({ value: slug, label: fullName(slug) }))
    .sort((a, b) => Number(run.has(b.value)) - Number(run.has(a.value)))
  return { isPending, issuers }
}
