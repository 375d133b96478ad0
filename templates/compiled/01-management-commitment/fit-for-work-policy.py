from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_activity_keys = resolve('activity_keys')
    l_0_vehicles = resolve('vehicles')
    l_0_counts = resolve('counts')
    l_0_people = resolve('people')
    l_0_policies = resolve('policies')
    try:
        t_1 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_2 = environment.filters['first_down']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'first_down' found.")
    try:
        t_3 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_1(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">You are fit for work when your body and mind can do the day\'s job without danger to you or anyone near you. '
    if ('electrical-work' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield 'In front of an open panel'
    elif ('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield 'Beside a running machine'
    elif (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield 'At the edge of a roof or floor'
    else:
        pass
        yield 'With a tool in your hand'
    if (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles):
        pass
        yield ' or at the wheel'
    yield ' one slow second is enough.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What is not allowed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Working or driving while impaired, whatever the cause. Legal does not mean safe.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Using, holding or selling alcohol, cannabis or illegal drugs at work, in our vehicles or on breaks.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Coming to work hung over.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">What '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'I do'
    else:
        pass
        yield 'you do'
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I ask myself before each job: slept, sober, well, mind on the work? One no, and I wait or call the job off.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I ask the pharmacist whether a medicine goes with driving, ladders and tools.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">I listen when '
        if environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'):
            pass
            yield escape(t_1(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
            yield ', '
        yield 'a client or another trade says that I do not look right.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Tell your supervisor before you start if medicine, illness, worry or lack of sleep could make you unsafe. You do not have to say what you suffer from, only what you cannot safely do.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Ask the pharmacist whether a medicine goes with driving, heights and machines.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Speak up when somebody else does not look right. That is looking after a friend, not telling tales.</w:t></w:r></w:p>'
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">When somebody seems impaired</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The supervisor takes the person aside, in private. A second person looks too, if one is near.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The supervisor says what was seen, and listens. A stroke or low blood sugar can look like drink: if in doubt, call 911.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The person does no more risky work that day and does not drive. We see to a safe ride.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">The supervisor fills in the concern record the same day and gives it to '
        yield escape(t_1(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' only.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_1(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' talks with the person before the next shift.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Testing</w:t></w:r></w:p>'
    if (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'drug_alcohol') == 'testing after incidents'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We test in one case only: '
        yield escape(t_1(context, t_2(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'testing'))))
        yield '. The test is done by an outside laboratory, which tells us only whether the person may work. We had legal advice before we made this rule.</w:t></w:r></w:p>'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'drug_alcohol') == 'site owner rules'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We ask for no tests of our own. Some site owners and prime contractors do. On their sites their rules apply, and '
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
            pass
            yield 'I know'
        else:
            pass
            yield 'you are told'
        yield ' before going there.</w:t></w:r></w:p>'
    elif environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'drug_alcohol'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We do not test. We go by what we see and hear. A site owner or prime contractor may have its own testing rule; '
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
            pass
            yield 'I find out'
        else:
            pass
            yield 'you are told'
        yield ' before going there.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">'
        yield escape(t_1(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'drug_alcohol')))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Tiredness</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">No day is longer than '
    yield escape(t_1(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'fatigue_limit_hours')))
    yield ' hours, driving included. An emergency does not change that: '
    if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo')):
        pass
        yield 'somebody else takes over, or '
    yield 'the work waits.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">After a long day, share the drive or stay over. A room costs less than a crash.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Take breaks, more of them in heat, cold and at night. Do the risky work while you are fresh.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Help first</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Trouble with alcohol, drugs or mental health is an illness, and I get help for it as for any other.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Trouble with alcohol, drugs or mental health is an illness. If you come to us before something happens, you get help, time for treatment and, where we can, other work meanwhile. Human rights law also asks us to make room for it. Discipline comes only where help is refused or others were put in danger. What we learn about your health stays locked away with '
        yield escape(t_1(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield '.</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Who helps:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'eap_provider'):
        pass
        yield ' '
        yield escape(t_1(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'eap_provider')))
        yield '; '
    yield 'Health Link, 811, day and night.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="fit-for-work-policy.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_1(context, t_3(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="fit-for-work-policy.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Fitness concern record</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Private. It is kept by '
    yield escape(t_1(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ', apart from the binder. Write what you saw, heard and smelled, not what you think it was.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Site</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Site"/><w:tag w:val="fit-for-work-policy.site"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1640" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date"/><w:tag w:val="fit-for-work-policy.date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1640" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Time</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Time"/><w:tag w:val="fit-for-work-policy.time"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Worker</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Worker"/><w:tag w:val="fit-for-work-policy.worker"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Work being done</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Work being done"/><w:tag w:val="fit-for-work-policy.work"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4920" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Observed by</w:t></w:r><w:r><w:t xml:space="preserve"> (two if you can)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Observed by"/><w:tag w:val="fit-for-work-policy.observers"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">What was seen</w:t></w:r><w:r><w:t xml:space="preserve"> (facts only: walk, speech, eyes, smell, mood, mistakes)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="What was seen"/><w:tag w:val="fit-for-work-policy.seen"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1602" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">What the worker said</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="What the worker said"/><w:tag w:val="fit-for-work-policy.worker_says"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Action</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/><w:tabs><w:tab w:val="left" w:pos="4835"/></w:tabs></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Kept at work on other duties"/><w:tag w:val="fit-for-work-policy.action.kept-at-work-on-other-duties"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Kept at work on other duties</w:t></w:r><w:r><w:tab/></w:r><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Sent home with a safe ride"/><w:tag w:val="fit-for-work-policy.action.sent-home-with-a-safe-ride"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Sent home with a safe ride</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/><w:tabs><w:tab w:val="left" w:pos="4835"/></w:tabs></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Medical help"/><w:tag w:val="fit-for-work-policy.action.medical-help"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Medical help</w:t></w:r><w:r><w:tab/></w:r><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Other"/><w:tag w:val="fit-for-work-policy.action.other"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Other</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Who drove, and to where</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Who drove, and to where"/><w:tag w:val="fit-for-work-policy.driver"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2056" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9840" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Follow-up</w:t></w:r><w:r><w:t xml:space="preserve"> (talk before the next shift, help offered, other work)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Follow-up"/><w:tag w:val="fit-for-work-policy.follow_up"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Supervisor (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Supervisor (print name)"/><w:tag w:val="fit-for-work-policy.supervisor_name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Supervisor\'s signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="fit-for-work-policy.supervisor_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=36&3=38&8=54&11=64&14=72&19=75&20=77&21=80&22=83&23=88&24=98&25=108&27=111&30=117&32=123&33=126&36=132&44=134'